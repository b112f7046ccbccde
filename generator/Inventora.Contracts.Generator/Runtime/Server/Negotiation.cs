using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;

namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Chooses among the media types that a body can be sent as.</summary>
internal static class Negotiation
{
    /// <summary>The media type that the request likes best; the first one where it has no wish, or none that can be met.</summary>
    public static string Choose(HttpResponse response, string[] mediaTypes)
    {
        if (mediaTypes.Length < 2
            || !global::Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParseList(response.HttpContext.Request.Headers.Accept, out IList<global::Microsoft.Net.Http.Headers.MediaTypeHeaderValue>? wishes))
        {
            return mediaTypes[0];
        }

        return mediaTypes.OrderByDescending(type => wishes.Max(wish => Rate(wish.MediaType.ToString(), wish.Quality ?? 1, type))).First();
    }

    private static double Rate(string wish, double quality, string type)
    {
        int rate = MediaTypeMatch.Rate(wish, type);
        return rate is 0 or 2 ? 0 : quality + (rate / 100.0);
    }
}
