using System.Diagnostics.CodeAnalysis;

namespace SelfGov.Contract;

/// <summary>The form of a text, where its type alone does not say it: the digits of a code, for example.</summary>
/// <param name="pattern">A regular expression of the whole text, without anchors, that .NET and ECMAScript read alike.</param>
/// <param name="example">A text of the form.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FormAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string pattern, string example) : Attribute
{
    /// <summary>A regular expression of the whole text.</summary>
    public string Pattern => pattern;

    /// <summary>A text of the form.</summary>
    public string Example => example;
}
