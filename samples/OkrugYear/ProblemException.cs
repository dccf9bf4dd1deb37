using SelfGov.Law;

namespace OkrugYear;

/// <summary>Something that the reader has to put right before the story can be told.</summary>
internal sealed class ProblemException(Words words) : Exception(words.English)
{
    public Words Words => words;
}
