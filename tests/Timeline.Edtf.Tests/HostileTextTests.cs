namespace Timeline.Edtf.Tests;

/// <summary>Texts made to cost much: refused early, with one short message, without garbage in proportion.</summary>
public class HostileTextTests
{
    private const int Million = 1_000_000;

    public static TheoryData<char> Units => ['1', 'X', '[', '{', ',', '/', '.', '-', ' ', '\0', '\n', '\ud800', '\uffff'];

    [Theory]
    [MemberData(nameof(Units))]
    public void TryParse_AMillionUnits_IsRefusedForItsLength(char unit)
    {
        var error = Given.Error(new string(unit, Million));

        error.Position.ShouldBe(EdtfValue.MaxLength);
        error.Message.ShouldContain($"no text of more than {EdtfValue.MaxLength} characters is read");
        error.Suggestion.ShouldBeNull();
    }

    [Fact]
    public void TryParse_AMillionRandomUnits_IsRefusedForItsLength()
    {
        var bytes = new byte[2 * Million];
        new Random(7).NextBytes(bytes);
        var text = new string(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, char>(bytes));

        Given.Error(text).Message.ShouldContain("characters is read");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[[{{")]
    [InlineData("{1985,")]
    [InlineData(",")]
    [InlineData("/")]
    [InlineData("../")]
    [InlineData("X")]
    [InlineData("9")]
    [InlineData("1985?-")]
    [InlineData("Y1E9S1")]
    [InlineData("\0")]
    [InlineData("[1985..1986,")]
    public void TryParse_Refused_AllocatesLittle(string repeated)
    {
        var longest = string.Concat(Enumerable.Repeat(repeated, EdtfValue.MaxLength))[..EdtfValue.MaxLength];
        var tooLong = string.Concat(Enumerable.Repeat(repeated, Million / repeated.Length));
        Given.Error(longest);
        Given.Error(tooLong);

        // A set reads its members until one does not fit: at most 64 small objects.
        Allocated(longest).ShouldBeLessThan(16 * 1024);
        Allocated(tooLong).ShouldBeLessThan(2 * 1024);
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = EdtfValue.TryParse(text, out _, out _);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
