using System.Text;
using CsCheck;

namespace Timeline.Core.Tests.Names;

public sealed class ByteOrderTests
{
    // Around the places where UTF-16 units and code points are ordered differently.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, 0x7F], Gen.Int[0x7FE, 0x802], Gen.Int[0xD7F0, 0xD7FF], Gen.Int[0xE000, 0xE010], Gen.Int[0xFFF0, 0xFFFF], Gen.Int[0x10000, 0x10010],
        Gen.Int[0x10FFF0, 0x10FFFF]).Select(c => new Rune(c).ToString()).Array[0, 4].Select(string.Concat);

    [Fact]
    public void Compare_AnyTexts_IsAsTheirUtf8Bytes() =>
        Gen.Select(Texts, Texts).Sample((x, y) =>
            Math.Sign(ByteOrder.Instance.Compare(x, y)) == Math.Sign(Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y))));

    [Fact]
    public void Compare_AboveTheBasicPlane_IsAfterTheEndOfIt()
    {
        ByteOrder.Instance.Compare("\U0001F680", "\uFFFD").ShouldBePositive();
        string.CompareOrdinal("\U0001F680", "\uFFFD").ShouldBeNegative();
    }

    [Fact]
    public void Compare_Null_IsFirst()
    {
        ByteOrder.Instance.Compare(null, "").ShouldBeNegative();
        ByteOrder.Instance.Compare("", null).ShouldBePositive();
        ByteOrder.Instance.Compare(null, null).ShouldBe(0);
    }
}
