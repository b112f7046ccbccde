using System.Reflection;
using Inventora.Contracts.Generator.Tests.Operations;

namespace Inventora.Contracts.Generator.Tests.Emit.Client;

/// <summary>What the emitted client sends, the emitted server reads: both of one project, over Kestrel.</summary>
public sealed class RoundTripTests
{
    private static readonly Lazy<Assembly> Parameters = new(() => WebProgram.Compile(WebDocuments.Parameters, WebDocuments.ParametersUser));
    private static readonly Lazy<Assembly> Bodies = new(() => WebProgram.Compile(WebDocuments.Bodies, WebDocuments.BodiesUser));

    [Theory]
    [InlineData("Scalars", "a/b ü?&=+%2F. -5 9007199254740993 1.50 0.1 True 2024-03-15 10:20:30 2024-03-15T10:20:30.1234567+02:00 01:30:00 123e4567-e89b-12d3-a456-426614174000 https://example.com/?a=b#c 00FF10 InProgress")]
    [InlineData("Absent", "x null null null null null null null null null null null null null")]
    [InlineData("Lists", "[a,b c] [1,2] [3,4] [5,6] [7,8] [Todo,InProgress]")]
    [InlineData("Places", "[x y,z] 12 7 [p,q] c=d {\"n\":1,\"t\":\"ü\"} a/b:c?d@e,f;g$h")]
    public async Task A_parameter_arrives_as_it_was_sent(string method, string seen) => (await WebProgram.RunAsync(Parameters.Value, method)).Should().Be(seen);

    [Theory]
    [InlineData("Several", "200 thing t | 202 later 5 | 204 nothing")]
    [InlineData("Text", "in: ü -> out: ü; text/plain; charset=utf-8")]
    [InlineData("Bytes", "3 bytes back, application/octet-stream")]
    [InlineData("Scalar", "42 null")]
    [InlineData("Lists", "[a,null,b] {x=[1,2]}")]
    [InlineData("Default", "409 untyped: clash | 200 ok")]
    [InlineData("Problem", "400 application/problem+json {\"title\":\"Bad Request\",\"status\":400,\"detail\":\"/count: expected at most 9, seen 10.\",\"errors\":{\"/count\":[\"/count: expected at most 9, seen 10.\"]}}")]
    public async Task A_body_arrives_as_it_was_sent(string method, string seen) => (await WebProgram.RunAsync(Bodies.Value, method)).Should().Be(seen);
}
