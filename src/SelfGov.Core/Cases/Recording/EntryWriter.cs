using System.Security.Cryptography;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>Writes the facts and commands of a procedure as entries have them. Thread-safe.</summary>
internal sealed class EntryWriter<TCase>(Procedure<TCase> procedure, RandomNumberGenerator? given)
    where TCase : Case
{
    private readonly RandomNumberGenerator salts = given ?? RandomNumberGenerator.Create();

    /// <summary>Whether the salts are those of the system, which come in no order.</summary>
    internal bool HasOwnSalts => given is null;

    /// <summary>How long after it happened an act may be entered.</summary>
    internal Duration EntersWithin => procedure.EntersWithin;

    internal StoredCommand? FormOf(ICommand<TCase> command) => procedure.StoredCommands.Of(command);

    /// <summary>A fact, with the command where it is the first that follows from it.</summary>
    internal WrittenEntry Write(Fact<TCase> fact, ICommand<TCase>? command) =>
        procedure.Facts.Write(fact, command is null ? null : FormOf(command), command);

    /// <summary>Writes a command and seals an entry of it, for nobody: what is made for it serves the entry that follows.</summary>
    internal void WriteAhead(ICommand<TCase> command)
    {
        string data = FormOf(command)?.DataOf(command) ?? "{}";
        HashChain.Seal(new JournalEntry
        {
            Case = new CaseId(procedure.Kind),
            Version = 1,
            Recorded = Instant.FromUnixTimeTicks(0),
            ActorId = procedure.Kind,
            Role = procedure.Kind,
            Kind = procedure.Kind,
            Edition = new EditionId(procedure.Kind),
            FactName = procedure.Kind,
            Payload = data,
            Command = data,
            Fingerprint = new LawFingerprint(new string('0', HexDigest.Length), null),
            Previous = default,
        });
    }

    /// <summary>A salt for one personal record, and for nothing else.</summary>
    internal byte[] Salt()
    {
        byte[] salt = new byte[PersonalRecord.SaltSize];
        salts.GetBytes(salt);
        return salt;
    }
}
