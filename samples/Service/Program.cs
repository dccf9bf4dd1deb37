using SelfGov.AspNetCore.Access;
using Service.Office;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string? postgres = builder.Configuration.GetConnectionString("PostgreSQL");
string sqlite = builder.Configuration.GetConnectionString("SQLite") ?? "Data Source=service.db";

// Whoever the tokens say the user is: his identity, and his roles by their codes.
builder.Services.AddAuthentication().AddJwtBearer();
SelfGovBuilder selfGov = builder.Services.AddSelfGov()
    .AddProcedures()
    .AddWorklist()
    .AddDeadlineScheduler()
    .AddHttp<ClaimActorProvider>();
_ = postgres is null ? selfGov.UseSqlite(sqlite) : selfGov.UseNpgsql(postgres);
builder.Services.AddSelfGovHealthChecks();
builder.Services.AddOpenApi(options => options.AddSelfGov());
builder.Services.AddOffice(postgres, sqlite);

await using WebApplication app = builder.Build();
await app.Services.MigrateSelfGovJournalAsync();
await app.Services.CreateOfficeAsync();
app.MapSelfGov("/api");
app.MapHealthChecks("/health");
app.MapOpenApi();
app.MapOffice();
await app.RunAsync();
