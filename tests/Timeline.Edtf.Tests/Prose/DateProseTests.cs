namespace Timeline.Edtf.Tests.Prose;

public class DateProseTests
{
    private static readonly EdtfDate Reference = (EdtfDate)Given.Edtf(ProseTable.Reference);

    public static TheoryData<string, string> Complete => Rows(ProseTable.Complete);

    public static TheoryData<string, string> Relative => Rows(ProseTable.Relative);

    public static TheoryData<string> Nothing => [.. ProseTable.Nothing];

    [Theory]
    [MemberData(nameof(Complete))]
    public void Read_WithoutReference_GivesTheCandidatesInOrder(string text, string edtf) => Read(text).ShouldBe(edtf);

    [Theory]
    [MemberData(nameof(Relative))]
    public void Read_WithReference_GivesTheCandidatesInOrder(string text, string edtf) => Read(text, Reference).ShouldBe(edtf);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void Read_NoDateOfTheCalendar_GivesNothing(string text)
    {
        Read(text).ShouldBe("");
        Read(text, Reference).ShouldBe("");
    }

    [Fact]
    public void Read_SeveralCandidates_SayWhatWasAssumedForEach()
    {
        foreach (var (text, _) in ProseTable.Complete.Concat(ProseTable.Relative))
        {
            foreach (var candidates in new[] { DateProse.Read(text), DateProse.Read(text, null, Reference) }.Where(each => each.Count > 1))
            {
                candidates.ShouldAllBe(each => each.Reason == "already EDTF" || each.Assumed.Count > 0, text);
            }
        }
    }

    private static string Read(string text, EdtfDate? reference = null) =>
        string.Join(" ; ", DateProse.Read(text, null, reference).Select(candidate => candidate.Date.Canonical));

    private static TheoryData<string, string> Rows((string Text, string[] Edtf)[] table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (text, edtf) in table)
        {
            rows.Add(text, string.Join(" ; ", edtf));
        }

        return rows;
    }
}
