using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SelfGov.AspNetCore.Hosts;
using SelfGov.EntityFrameworkCore.Observation;
using Xunit;

namespace SelfGov.AspNetCore.Cases;

/// <summary>Clients that break off in the middle of a body are nobody's error.</summary>
public sealed class ResetTests
{
    [Fact]
    public async Task A_client_that_resets_while_its_body_comes_is_no_error_of_the_host()
    {
        var logs = new KeptLogs();
        await using HttpHost host = await HttpHost.StartAsync(
            configure: services => services.AddSingleton<ILoggerProvider>(logs), isServed: true);
        var address = new Uri(host.App.Urls.Single());
        string head = $"POST {HttpElections.Kind}/reset/open/record-ground HTTP/1.1\r\nHost: {address.Authority}\r\n"
            + $"Authorization: Test {Users.Commission}\r\nContent-Type: application/json\r\n";
        for (int i = 0; i < 150; i++)
        {
            using var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };
            await client.ConnectAsync(address.Host, address.Port, HttpHost.Token);
            string body = i % 2 == 0 ? "Content-Length: 500\r\n\r\n{ \"unit\": " : "Transfer-Encoding: chunked\r\n\r\n9\r\n{ \"unit\":";
            await client.SendAsync(Encoding.ASCII.GetBytes(head + body), HttpHost.Token);
            await Task.Delay(i % 5, HttpHost.Token);
        }

        Assert.Equal("404 not-found", $"{await host.GetAsync($"{HttpElections.Kind}/reset")}");
        await host.App.StopAsync(HttpHost.Token);

        // The server says 67 of every body that breaks off, whoever reads it.
        Assert.DoesNotContain(logs.Lines, line => line.Level >= LogLevel.Error && line.Id != 67);
    }
}
