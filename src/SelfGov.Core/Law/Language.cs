using System.Text.Json.Serialization;

namespace SelfGov.Law;

/// <summary>A language in which the library speaks to people.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Language>))]
public enum Language
{
    /// <summary>Kazakh (kk), the state language.</summary>
    Kazakh,

    /// <summary>Russian (ru).</summary>
    Russian,

    /// <summary>English (en); a translation without legal force.</summary>
    English,
}
