using SelfGov.AspNetCore.OpenApi.Host;

DistrictHost.Build(args).Run();
