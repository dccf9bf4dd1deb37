using SelfGov.Site.Samples;
using Xunit;

namespace SelfGov.Site;

public sealed class ApiReferenceTests
{
    private static readonly List<string> Problems = [];
    private static readonly SiteFile[] Pages = [.. new ApiReference([typeof(ApiReferenceTests).Assembly], Problems).Build()];
    private static readonly string Page = Pages.Single(page => page.Path == "api/SelfGov.Site.Samples.Sample-1.html").Text;

    [Theory]
    [InlineData("<h1>Sample&lt;T&gt;</h1>")]
    [InlineData("<p>SelfGov.Site.Samples, in SelfGov.Site.Tests</p>")]
    [InlineData("sealed class Sample&lt;T&gt;")]
    [InlineData("const int Largest = 7")]
    [InlineData("string? Answer(IReadOnlyList&lt;T&gt;? first, params string[] many)")]
    [InlineData("<code>ToString</code>")]
    [InlineData("Sample-1.html#Largest\"><code>Largest</code></a>")]
    [InlineData("<dt>many</dt><dd>The others.</dd>")]
    [InlineData("A text with &lt;brackets&gt;.")]
    [InlineData("<dt><code>ArgumentNullException</code></dt><dd>The first is null.</dd>")]
    [InlineData("int Undocumented { get; }")]
    public void A_page_shows_signatures_and_documentation(string html) => Assert.Contains(html, Page, StringComparison.Ordinal);

    [Fact]
    public void A_member_without_documentation_is_a_problem() =>
        Assert.Contains("P:SelfGov.Site.Samples.Sample`1.Undocumented has no documentation", Problems);

    [Fact]
    public void A_name_that_the_site_does_not_show_is_a_problem() =>
        Assert.Contains("T:SelfGov.Site.Samples.Sample`1 refers to T:SelfGov.Site.Samples.Hidden, which is no public member", Problems);

    [Fact]
    public void A_type_that_nobody_documented_has_a_page_all_the_same() =>
        Assert.Contains(Pages, page => page.Path == "api/SelfGov.Site.ApiReferenceTests.html");

    [Fact]
    public void Documentation_is_found_for_members_that_are_generic_nested_or_operators()
    {
        Repository here = Repository.OfThisProgram();
        Type decision = StaticSite.Libraries(here).SelectMany(library => library.GetExportedTypes())
            .Single(type => type.Name == "Decision`1");
        Assert.Equal("T:SelfGov.Workflow.Decision`1.Accepted", MemberId.Of(decision.GetNestedType("Accepted")!));
        Assert.Equal(
            "M:SelfGov.Site.Samples.Sample`1.Answer(System.Collections.Generic.IReadOnlyList{`0},System.String[])",
            MemberId.Of(typeof(Sample<>).GetMethod("Answer")!));
        Assert.Equal(
            "M:System.Decimal.op_Implicit(System.Int32)~System.Decimal",
            MemberId.Of(typeof(decimal).GetMethod("op_Implicit", [typeof(int)])!));
    }
}
