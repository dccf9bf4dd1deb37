using System.Text.Json;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>The roles of an actor as the journal's table has them: a JSON list of their codes.</summary>
public static class StoredRoles
{
    /// <summary>The list as text; null where the entry names none.</summary>
    /// <param name="roles">The codes.</param>
    public static string? Write(ValueList<string>? roles) =>
        roles is null ? null : $"[{string.Join(',', roles.Select(role => $"\"{JsonEncodedText.Encode(role)}\""))}]";

    /// <summary>The codes of a list.</summary>
    /// <param name="text">The list as text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">
    /// The text is no list of texts, or is not written exactly as <see cref="Write"/> writes it: a changed text is not the same list.
    /// </exception>
    public static ValueList<string> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            ValueList<string> roles =
                [.. document.RootElement.EnumerateArray().Select(role => role.GetString() ?? throw NoRoles(null))];
            return Write(roles) == text ? roles : throw NoRoles(null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw NoRoles(exception);
        }

        FormatException NoRoles(Exception? cause) => new($"'{text}' is no list of roles.", cause);
    }
}
