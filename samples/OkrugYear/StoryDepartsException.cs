namespace OkrugYear;

/// <summary>Something went otherwise than the story tells.</summary>
internal sealed class StoryDepartsException(string message) : Exception(message);
