using System.Net;
using System.Net.Sockets;
using Infra.OpenApi.Errors;

namespace Infra.Tests.OpenApi;

public sealed class ErrorTableTests
{
    [Theory]
    [InlineData("Kms", "Rejected.Throttling", 429, ErrorClass.Throttling)]
    [InlineData("kms", "Rejected.LimitExceeded", 400, ErrorClass.Final)]
    [InlineData("Kms", "Rejected.Disabled", 409, ErrorClass.Final)]
    [InlineData("Ecs", "OperationConflict", 409, ErrorClass.Transient)]
    [InlineData("Ram", "OperationConflict", 409, ErrorClass.Final)]
    [InlineData("Ecs", "Throttling.Concurrent", 400, ErrorClass.Throttling)]
    [InlineData("ResourceDirectoryMaster", "Throttling.EnableControlPolicy", 409, ErrorClass.Final)]
    [InlineData("Ecs", "", 504, ErrorClass.Transient)]
    [InlineData("Ecs", "", 501, ErrorClass.Final)]
    [InlineData("Ecs", "", 200, ErrorClass.Final)]
    public void Answer_IsClassed(string product, string code, int status, ErrorClass expected) =>
        Assert.Equal(expected, ErrorTable.Classify(product, code, status));

    [Fact]
    public void BrokenWay_IsTransient_AndMistakesAreFinal()
    {
        Assert.Equal(ErrorClass.Transient, Of(new HttpRequestException(HttpRequestError.ConnectionError)));
        Assert.Equal(ErrorClass.Transient, Of(new SocketException()));
        Assert.Equal(ErrorClass.Transient, Of(new TaskCanceledException()));
        Assert.Equal(ErrorClass.Transient, Of(new WebException("operation is timeout")));
        Assert.Equal(ErrorClass.Transient, Of(new AggregateException(new HttpRequestException())));
        Assert.Equal(ErrorClass.Final, Of(new HttpRequestException(HttpRequestError.SecureConnectionError)));
        Assert.Equal(ErrorClass.Final, Of(new AggregateException(new InvalidOperationException())));
        Assert.Equal(ErrorClass.Final, Of(new InvalidOperationException()));
    }

    [Fact]
    public void Rows_AreSortedAndUnique_AndNameTheirSource()
    {
        var sorted = ErrorTable.Rows.OrderBy(row => row.Product, StringComparer.Ordinal)
            .ThenBy(row => row.Code, StringComparer.Ordinal);

        Assert.Equal(sorted, ErrorTable.Rows);
        Assert.Equal(ErrorTable.Rows.Count, ErrorTable.Rows.DistinctBy(row => (row.Product, row.Code)).Count());
        Assert.All(ErrorTable.Rows, row => Assert.Contains("https://", row.Source));
    }

    private static ErrorClass Of(Exception error) => ErrorTable.Classify("Kms", error);
}
