using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Contract.Checks;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Contract;

/// <summary>
/// The commands of a kind of case as data: read from JSON by their names, written, listed, described field by field and by JSON Schema.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <remarks>
/// Immutable and thread-safe. What is not as the contract says is an error with its place, and never a value that nobody gave: a field that
/// is missing, null, unknown or given twice, a value of another sort or out of its bounds, a text that no text may be. Property names are
/// in camel case, days and times in ISO 8601, choices by the names of their values.
/// </remarks>
public sealed class CommandContract<TCase>
    where TCase : Case
{
    /// <summary>The most bytes of the JSON of one command: 1 MiB.</summary>
    public const int LongestData = 1_048_576;

    private const int Deepest = 64;

    private readonly Procedure<TCase> procedure;

    internal CommandContract(Procedure<TCase> procedure) => this.procedure = procedure;

    /// <summary>The names of the commands, in the order of their family.</summary>
    public ImmutableArray<string> Names => [.. procedure.Commands.Members.Select(member => member.Name)];

    /// <summary>What a command holds.</summary>
    /// <param name="name">The name of the command, such as <c>call-election</c>.</param>
    /// <exception cref="ArgumentException">There is no such command.</exception>
    /// <exception cref="NotSupportedException">The command holds what has no JSON; the message says what.</exception>
    public ValueShape ShapeOf(string name) => procedure.Commands.ShapeOf(MemberOf(name).Type);

    /// <summary>
    /// A command by an example: JSON that <see cref="Read(string, JsonElement)"/> takes, with the fields that have to be given.
    /// </summary>
    /// <param name="name">The name of the command.</param>
    /// <exception cref="ArgumentException">There is no such command.</exception>
    /// <exception cref="NotSupportedException">The command holds what has no JSON; the message says what.</exception>
    public string ExampleOf(string name)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ExampleWriter.Write(json, ShapeOf(name));
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The JSON Schema of a command, draft 2020-12, with the bounds that an edition of the law sets.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="edition">The edition; null for the bounds of the contract alone.</param>
    /// <exception cref="ArgumentException">There is no such command or edition.</exception>
    /// <exception cref="NotSupportedException">The command holds what has no JSON; the message says what.</exception>
    public string SchemaOf(string name, EditionId? edition = null)
    {
        FamilyMember member = MemberOf(name);
        Lifecycle<TCase>? lifecycle = edition is { } id ? procedure.Lifecycles.Of(id) : null;
        MapCommand? command = lifecycle?.Map.Commands.FirstOrDefault(each => each.Type == member.Type);
        return new SchemaWriter(procedure.Kind, procedure.Commands.ShapeOf(member.Type), text => lifecycle?.Say(text) ?? text)
            .Write(name, command);
    }

    /// <summary>Reads a command.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="data">The command, a JSON object.</param>
    /// <exception cref="ContractException">The data are not what the contract says; the exception names every error.</exception>
    public ICommand<TCase> Read(string name, JsonElement data) =>
        TryRead(name, data, out ICommand<TCase>? command, out ImmutableArray<ContractError> errors)
            ? command
            : throw new ContractException(errors);

    /// <summary>Reads a command.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="utf8">The command, a JSON object in UTF-8.</param>
    /// <exception cref="ContractException">The data are not what the contract says; the exception names every error.</exception>
    public ICommand<TCase> Read(string name, ReadOnlyMemory<byte> utf8) =>
        TryRead(name, utf8, out ICommand<TCase>? command, out ImmutableArray<ContractError> errors)
            ? command
            : throw new ContractException(errors);

    /// <summary>Reads a command, or says what is wrong with the data.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="utf8">The command, a JSON object in UTF-8.</param>
    /// <param name="command">The command; null where there are errors.</param>
    /// <param name="errors">Every error; empty where the command was read.</param>
    public bool TryRead(
        string name,
        ReadOnlyMemory<byte> utf8,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ICommand<TCase>? command,
        out ImmutableArray<ContractError> errors)
    {
        command = null;
        var list = new ErrorList();
        if (utf8.Length > LongestData)
        {
            errors = TooLong(utf8.Length, list);
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = Deepest });
            return TryRead(name, document.RootElement, out command, out errors);
        }
        catch (JsonException exception)
        {
            list.Add(ContractErrorKind.NotJson, Pointer.Root, ContractTexts.NotJson, "JSON", exception.Message);
            errors = list.ToArray();
            return false;
        }
    }

    /// <summary>Reads a command, or says what is wrong with the data.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="data">The command, a JSON object.</param>
    /// <param name="command">The command; null where there are errors.</param>
    /// <param name="errors">Every error; empty where the command was read.</param>
    public bool TryRead(
        string name,
        JsonElement data,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ICommand<TCase>? command,
        out ImmutableArray<ContractError> errors)
    {
        command = null;
        var list = new ErrorList();
        if (name is null || procedure.Commands.Find(name) is not { } member)
        {
            list.Add(ContractErrorKind.NoCommand, Pointer.Root, ContractTexts.NoCommand, name ?? "null", string.Join(", ", Names));
        }
        else if (data.ValueKind == JsonValueKind.Undefined)
        {
            list.Add(ContractErrorKind.NotJson, Pointer.Root, ContractTexts.NotJson, "JSON", "default(JsonElement)");
        }
        else if (JsonMarshal.GetRawUtf8Value(data).Length is var length && length > LongestData)
        {
            TooLong(length, list);
        }
        else
        {
            new JsonCheck(list).Check(procedure.Commands.ShapeOf(member.Type), data, Pointer.Root);
            command = list.IsEmpty ? Made(member, data, list) : null;
        }

        errors = list.ToArray();
        return command is not null;
    }

    /// <summary>A command as its name and its JSON, canonical as RFC 8785 says.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    /// <exception cref="ArgumentException">The family does not have the command.</exception>
    /// <exception cref="ContractException">The command holds what the contract does not take; the exception names every error.</exception>
    public WrittenCommand Write(ICommand<TCase> command)
    {
        ArgumentNullException.ThrowIfNull(command);
        FamilyMember member = procedure.Commands.Find(command.GetType()) ?? throw new ArgumentException(
            $"The commands of '{procedure.Kind}' do not have {command.GetType().Name}.", nameof(command));
        var list = new ErrorList();
        if (!new ValueCheck(list).Check(procedure.Commands.ShapeOf(member.Type), command, Pointer.Root))
        {
            throw new ContractException(list.ToArray());
        }

        byte[] json = JsonSerializer.SerializeToUtf8Bytes(command, procedure.Commands.JsonOf(member.Type));
        return new(member.Name, CanonicalJson.ExactlyOf(json));
    }

    private FamilyMember MemberOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return procedure.Commands.Find(name)
            ?? throw new ArgumentException($"'{procedure.Kind}' has no command '{name}'; it has {string.Join(", ", Names)}.", nameof(name));
    }

    // Each value is right by itself; what they make together only its own type knows.
    private ICommand<TCase>? Made(FamilyMember member, JsonElement data, ErrorList list)
    {
        try
        {
            var made = (ICommand<TCase>)data.Deserialize(procedure.Commands.JsonOf(member.Type))!;
            return new ValueCheck(list).Check(procedure.Commands.ShapeOf(member.Type), made, Pointer.Root) ? made : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException
            or InvalidOperationException or KeyNotFoundException)
        {
            (Pointer at, string message) = new Inconsistency(procedure.Commands.JsonOf(member.Type).Options).Find(
                procedure.Commands.ShapeOf(member.Type), data, Pointer.Root, exception);
            list.Add(ContractErrorKind.NotConsistent, at, ContractTexts.NotConsistent, message);
            return null;
        }
    }

    private static ImmutableArray<ContractError> TooLong(int length, ErrorList list)
    {
        list.Add(ContractErrorKind.TooLong, Pointer.Root, ContractTexts.TooLong, ErrorList.Number(LongestData), ErrorList.Number(length));
        return list.ToArray();
    }
}

/// <summary>A command as data.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Data">The command, a JSON object.</param>
public readonly record struct WrittenCommand(string Name, string Data)
{
    /// <summary>The name; the data may be personal.</summary>
    public override string ToString() => Name;
}
