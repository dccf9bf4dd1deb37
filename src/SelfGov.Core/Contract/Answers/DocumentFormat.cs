namespace SelfGov.Contract.Answers;

/// <summary>The form of the documents of cases and answers.</summary>
public static class DocumentFormat
{
    /// <summary>
    /// The number of the form that documents name as <c>format</c>. New properties do not change it; a property that goes, or comes to mean
    /// something else, does.
    /// </summary>
    public const int Version = 1;
}
