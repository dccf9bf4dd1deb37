using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The journal in a PostgreSQL database, with the migrations for it.</summary>
internal sealed class NpgsqlJournalContext(DbContextOptions<NpgsqlJournalContext> options) : JournalContext(options);
