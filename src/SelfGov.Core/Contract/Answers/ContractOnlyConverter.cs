using System.Text.Json;
using System.Text.Json.Serialization;

namespace SelfGov.Contract.Answers;

/// <summary>
/// Keeps a serializer from writing or reading by itself what only the contract can: it throws, and says what to use instead.
/// </summary>
/// <remarks>
/// Without it a serializer would write the whole law with a case, the full names of types with an option, and names in C# with a refusal.
/// </remarks>
public sealed class ContractOnlyConverter : JsonConverter<object>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Throws.</summary>
    /// <exception cref="NotSupportedException">Always; the message names the contract.</exception>
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "Cases and answers of SelfGov are made by the library and not read from JSON; a command is read by Procedure<TCase>.Contract.");

    /// <summary>Throws.</summary>
    /// <exception cref="NotSupportedException">Always; the message names the contract.</exception>
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException(
        "Cases and answers of SelfGov are written by Procedure<TCase>.Documents, such as Documents.OfCase(view); see docs/contract.md.");
}
