using Inventora.Contracts.Generator.Emit;
using Xunit;

namespace Inventora.Contracts.Generator.Tests.Emit;

public sealed class SourcePlaceTests
{
    [Theory]
    [InlineData("/components/schemas/Order/properties/lines/items", "<c>Order.lines[]</c>")]
    [InlineData("/components/schemas/Order/allOf/1/properties/links", "<c>Order.links</c>")]
    [InlineData("/components/schemas/Pet/oneOf/0+PetCat", "<c>Pet(1)</c>")]
    [InlineData("/components/schemas/A~1B/additionalProperties", "<c>A/B{}</c>")]
    [InlineData("/components/schemas/Point/prefixItems/1", "<c>Point[1]</c>")]
    [InlineData("/components/schemas/Tree/if", "<c>Tree/if</c>")]
    [InlineData("/components/parameters/Sort/schema", "the parameter <c>Sort</c>")]
    [InlineData("/components/responses/Failed/content/application~1json/schema/properties/errors", "<c>errors</c> in the answer <c>Failed</c>")]
    [InlineData("/components/requestBodies/Upload/content/multipart~1form-data/schema", "the body <c>Upload</c>")]
    [InlineData("/components/headers/Rate/schema", "the header <c>Rate</c>")]
    [InlineData("/components/callbacks/Done/{$request.body#~1url}/post/requestBody/content/text~1plain/schema", "the body of the callback <c>Done</c>")]
    [InlineData("/paths/~1tasks/get/parameters/6/schema", "a parameter of <c>GET /tasks</c>")]
    [InlineData("/paths/~1tasks~1{id}/parameters/0/schema/items", "<c>[]</c> in a parameter of <c>/tasks/{id}</c>")]
    [InlineData("/paths/~1tasks/post/requestBody/content/application~1json/schema/properties/owner", "<c>owner</c> in the body of <c>POST /tasks</c>")]
    [InlineData("/paths/~1stacks/get/responses/200/content/application~1json/schema", "the answer 200 to <c>GET /stacks</c>")]
    [InlineData("/paths/~1stacks/get/responses/default/headers/X-Rate/schema", "the header <c>X-Rate</c> of any other answer to <c>GET /stacks</c>")]
    [InlineData("/paths/~1stacks/additionalOperations/PURGE/responses/200/content/application~1json/itemSchema", "the answer 200 to <c>PURGE /stacks</c>")]
    [InlineData("/paths/~1tasks/post/callbacks/changed/{$request.body#~1url}/post/requestBody/content/application~1json/schema", "the body of the callback <c>changed</c> of <c>POST /tasks</c>")]
    [InlineData("/webhooks/stockLow/post/requestBody/content/application~1json/schema", "the body of the webhook <c>stockLow</c>")]
    [InlineData("/paths/~1a<b/get/responses/200/content/x/schema", "the answer 200 to <c>GET /a&lt;b</c>")]
    [InlineData("/servers/0", "<c>/servers/0</c>")]
    [InlineData("/paths/~1tasks", "<c>/paths/~1tasks</c>")]
    [InlineData("Order", "<c>Order</c>")]
    public void A_place_is_said_in_words(string pointer, string words) => Assert.Equal(words, SourcePlace.Words(pointer));
}
