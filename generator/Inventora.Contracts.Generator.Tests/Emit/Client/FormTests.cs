using System.Reflection;
using Inventora.Contracts.Generator.Tests.Operations;

namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>Records that travel as fields: what the emitted client writes, the emitted server reads, and holds against the contract.</summary>
public sealed class FormTests
{
    private static readonly Lazy<Assembly> Forms = new(() => WebProgram.Compile(WebForms.Document, WebForms.User));

    [Theory]
    [InlineData("Full_form", "same")]
    [InlineData("Least_form", "same")]
    [InlineData("Optional_form", "none [] [=&]")]
    [InlineData("Either_as_JSON", "application/json 3")]
    [InlineData("Either_as_form", "application/x-www-form-urlencoded; charset=utf-8 3")]
    [InlineData("Xml", "<a>ü</a> application/xml; charset=utf-8")]
    [InlineData("Parts", "x a.bin 3")]
    [InlineData("Objects_in_a_query", "x=y 2 | r&d 1,2")]
    [InlineData("Absent_objects", "none |  ")]
    public async Task Fields_arrive_as_they_were_sent(string method, string seen) => (await RunAsync(method)).Should().Be(seen);

    [Theory]
    [InlineData("Wrong_fields", "/count: expected an integer, seen 'many'. /rush: expected one field, seen 2 of them. /status: expected one of todo, in-progress, 1, seen 'done'.")]
    [InlineData("Missing_fields", "name")]
    [InlineData("Broken_bounds", "/name: expected at most 9 characters, seen '0123456789'. /count: expected at most 9, seen 10.")]
    [InlineData("Wrong_type", "Content-Type: expected application/x-www-form-urlencoded, seen 'application/xml; charset=utf-8'")]
    [InlineData("Wrong_objects", "deep[least]: expected an integer, seen 'x'.")]
    [InlineData("Broken_objects", "deep/least: expected at least 1, seen 0.")]
    [InlineData("Missing_objects", "colour")]
    public async Task Fields_that_break_the_contract_are_refused(string method, string message) => (await RunAsync(method)).Should().Contain(message);

    private static Task<string> RunAsync(string method) => WebProgram.RunAsync(Forms.Value, method);
}
