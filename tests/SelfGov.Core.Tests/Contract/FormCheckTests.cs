using System.Text.RegularExpressions;
using SelfGov.Contract.Checks;
using Xunit;

namespace SelfGov.Contract;

/// <summary>The form of a text is checked as its regular expression says, whether the expression is made or not.</summary>
public sealed class FormCheckTests
{
    private static readonly string[] Texts =
    [
        "", "a", "-", "]", "Asia/Almaty", "Asia/Almaty\n", "\nAsia", "Etc/GMT+5", "abc", "12", "0a", "aа", "a\u0000", "\u007f", "é",
        new string('0', 63), new string('0', 64), new string('f', 64) + "\n", new string('a', 60), new string('a', 61), "^a", "\\d", "[a",
    ];

    [Theory]
    [InlineData("[A-Za-z0-9_+/-]{2,60}")]
    [InlineData("[0-9a-f]{64}")]
    [InlineData("[a-c]{0,2}")]
    [InlineData("[-a]{1,3}")]
    [InlineData("[a^]{1,3}")]
    [InlineData("[^a]{1,3}")]
    [InlineData("[\\d]{2}")]
    [InlineData("[а-я]{1,2}")]
    [InlineData("[a-z]{1,}")]
    [InlineData("[a-z]{2}|[0-9]{2}")]
    [InlineData("[a-z]+")]
    [InlineData("(?:[0-9]{3})")]
    [InlineData("[a-z-[b]]{1,2}")]
    [InlineData("[]a]{1}")]
    public void A_text_is_of_a_form_where_its_expression_matches_all_of_it(string pattern)
    {
        var expression = new Regex($"^(?:{pattern})\\z", RegexOptions.CultureInvariant);
        var form = new FormCheck(pattern);
        Assert.All(Texts, text => Assert.Equal(expression.IsMatch(text), form.IsMet(text)));
    }
}
