using Infra.Cloud.Faults;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door.Answers;

/// <summary>Gives no answer, in the ways in which networks do.</summary>
internal static class BrokenAnswers
{
    public static async Task GiveAsync(HttpContext context, FaultKind kind)
    {
        switch (kind)
        {
            case FaultKind.GatewayPage:
                AnswerWriter.GatewayPage(context, StatusCodes.Status502BadGateway);
                break;
            case FaultKind.TimeoutBefore or FaultKind.TimeoutAfter:
                // The client gives up when its patience ends; the server's end ends it too.
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
                break;
            default:
                context.Abort();
                break;
        }
    }
}
