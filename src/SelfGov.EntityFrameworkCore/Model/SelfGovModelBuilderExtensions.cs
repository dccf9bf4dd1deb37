using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SelfGov.EntityFrameworkCore.Model;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Adds the tables of the journal to a model.</summary>
public static class SelfGovModelBuilderExtensions
{
    /// <summary>
    /// Adds the tables of the journal, <c>selfgov_case</c>, <c>selfgov_entry</c> and those beside them, so that a host keeps journals in
    /// its own database and its own transactions. <c>docs/database.md</c> describes them.
    /// </summary>
    /// <param name="modelBuilder">The model, as in <c>OnModelCreating</c>.</param>
    /// <returns>The same model.</returns>
    /// <remarks>
    /// For SQLite and PostgreSQL. The host's own migrations create the tables; a default schema of the model holds for them too, but not
    /// what the model says of all columns: types, conversions, lengths and numbering are the journal's own.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The model is null.</exception>
    public static ModelBuilder AddSelfGovJournal(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Own<CaseRow>(ConfigureCase);
        modelBuilder.Own<EntryRow>(ConfigureEntry);
        modelBuilder.Own<RequestRow>(ConfigureRequest);
        modelBuilder.Own<PersonalDataRow>(ConfigurePersonalData);
        modelBuilder.Own<RefusalRow>(ConfigureRefusal);
        modelBuilder.Own<PurgeRow>(ConfigurePurge);
        WorklistModel.AddTo(modelBuilder);
        return modelBuilder;
    }

    internal static void Own<TRow>(this ModelBuilder modelBuilder, Action<EntityTypeBuilder<TRow>> configure)
        where TRow : class
    {
        EntityTypeBuilder<TRow> table = modelBuilder.Entity<TRow>();
        OwnColumns.Free(table.Metadata);
        configure(table);
    }

    private static void ConfigureCase(EntityTypeBuilder<CaseRow> table)
    {
        table.ToTable("selfgov_case");
        table.HasKey(row => row.CaseId);
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Kind).HasColumnName("kind");
        table.Property(row => row.Edition).HasColumnName("edition");
        table.Property(row => row.State).HasColumnName("state");
        table.Property(row => row.Unit).HasColumnName("unit");
        table.Property(row => row.Version).HasColumnName("version");
        table.Property(row => row.Head).HasColumnName("head");
        table.Property(row => row.Updated).HasColumnName("updated");
        table.Property(row => row.NextCause).HasColumnName("next_cause");
        table.Property(row => row.NextDeadline).HasColumnName("next_deadline");
        table.Property(row => row.ClaimedUntil).HasColumnName("claimed_until");
        table.Property(row => row.UnitCode).HasColumnName("unit_code");
        table.Property(row => row.HoldsUntil).HasColumnName("holds_until");
        table.Property(row => row.Law).HasColumnName("law");

        // Earlier releases, which do not know the column, leave it behind the version.
        table.Property(row => row.ComputedFor).HasColumnName("computed_for").HasDefaultValue(0L);
        ConfigureLists(table);
        table.HasIndex(row => row.NextCause);
        table.HasIndex(row => new { row.Kind, row.Edition, row.Law, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.Kind, row.Edition, row.HoldsUntil, row.CaseId }).Ordinal().HasFilter("holds_until IS NOT NULL");
        ConfigureBehind(table);
    }

    private static void ConfigureBehind(EntityTypeBuilder<CaseRow> table)
    {
        if (!OwnColumns.AreOfPostgres(table.Metadata))
        {
            table.Ignore(row => row.Behind);
            table.HasIndex(row => new { row.Kind, row.Edition, row.ComputedFor, row.CaseId }).Ordinal()
                .HasFilter("computed_for <> version");
            return;
        }

        // PostgreSQL writes every index of a row anew where a column that one of them knows has changed, and the version always has.
        table.Property(row => row.Behind).HasColumnName("behind")
            .HasComputedColumnSql("CASE WHEN computed_for <> version THEN computed_for END", stored: true);
        table.HasIndex(row => new { row.Kind, row.Edition, row.Behind, row.CaseId }).Ordinal().HasFilter("behind IS NOT NULL");
    }

    private static void ConfigureLists(EntityTypeBuilder<CaseRow> table)
    {
        table.HasIndex(row => new { row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.Kind, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.Kind, row.State, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.State, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.Unit, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.UnitCode, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.NextDeadline, row.CaseId }).Ordinal();
        table.HasIndex(row => new { row.Kind, row.NextDeadline, row.CaseId }).Ordinal();
    }

    private static void ConfigureEntry(EntityTypeBuilder<EntryRow> table)
    {
        table.ToTable("selfgov_entry");
        table.HasKey(row => row.Position);
        table.Property(row => row.Position).HasColumnName("position").ValueGeneratedOnAdd();
        OwnColumns.NumberByDatabase(table.Metadata.FindProperty(nameof(EntryRow.Position))!);
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Version).HasColumnName("version");
        table.Property(row => row.Recorded).HasColumnName("recorded");
        table.Property(row => row.ActorId).HasColumnName("actor");
        table.Property(row => row.Role).HasColumnName("role");
        table.Property(row => row.Kind).HasColumnName("kind");
        table.Property(row => row.Edition).HasColumnName("edition");
        table.Property(row => row.FactName).HasColumnName("fact");
        table.Property(row => row.Payload).HasColumnName("payload");
        table.Property(row => row.Command).HasColumnName("command");
        table.Property(row => row.Decision).HasColumnName("decision");
        table.Property(row => row.Roles).HasColumnName("roles");
        table.Property(row => row.Fingerprint).HasColumnName("fingerprint");
        table.Property(row => row.Happened).HasColumnName("happened");
        table.Property(row => row.Commitment).HasColumnName("commitment");
        table.Property(row => row.Previous).HasColumnName("previous");
        table.Property(row => row.Hash).HasColumnName("hash");
        table.HasIndex(row => new { row.CaseId, row.Version }).IsUnique();
    }

    private static void ConfigureRequest(EntityTypeBuilder<RequestRow> table)
    {
        table.ToTable("selfgov_request");
        table.HasKey(row => new { row.CaseId, row.Key });
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Key).HasColumnName("key").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.FirstVersion).HasColumnName("first_version");
        table.Property(row => row.LastVersion).HasColumnName("last_version");
    }

    private static void ConfigurePersonalData(EntityTypeBuilder<PersonalDataRow> table)
    {
        table.ToTable("selfgov_personal_data");
        table.HasKey(row => new { row.CaseId, row.Version });
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Version).HasColumnName("version").ValueGeneratedNever();
        table.Property(row => row.Record).HasColumnName("record");
    }

    private static void ConfigurePurge(EntityTypeBuilder<PurgeRow> table)
    {
        table.ToTable("selfgov_purge");
        table.HasKey(row => new { row.CaseId, row.Version });
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Version).HasColumnName("version").ValueGeneratedNever();
        table.Property(row => row.Recorded).HasColumnName("recorded");
    }

    private static void ConfigureRefusal(EntityTypeBuilder<RefusalRow> table)
    {
        table.ToTable("selfgov_refusal");
        table.HasKey(row => new { row.CaseId, row.Number });
        table.Property(row => row.CaseId).HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        table.Property(row => row.Number).HasColumnName("number").ValueGeneratedNever();
        table.Property(row => row.DecidedOn).HasColumnName("decided_on");
        table.Property(row => row.Head).HasColumnName("head");
        table.Property(row => row.Recorded).HasColumnName("recorded");
        table.Property(row => row.Happened).HasColumnName("happened");
        table.Property(row => row.ActorId).HasColumnName("actor");
        table.Property(row => row.Roles).HasColumnName("roles");
        table.Property(row => row.Kind).HasColumnName("kind");
        table.Property(row => row.Edition).HasColumnName("edition");
        table.Property(row => row.Command).HasColumnName("command");
        table.Property(row => row.Refusals).HasColumnName("refusals");
        table.Property(row => row.Commitment).HasColumnName("commitment");
        table.Property(row => row.Previous).HasColumnName("previous");
        table.Property(row => row.Hash).HasColumnName("hash");
    }
}
