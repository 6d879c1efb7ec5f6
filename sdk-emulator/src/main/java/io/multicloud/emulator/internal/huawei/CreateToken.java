package io.multicloud.emulator.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Gives a token for a password. The token itself travels in a header. */
final class CreateToken {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final List<HuaweiTenant> tenants;
    private final IamTokens tokens;

    CreateToken(List<HuaweiTenant> tenants, IamTokens tokens) {
        this.tenants = tenants;
        this.tokens = tokens;
    }

    Answer run(HuaweiRequest request, HuaweiReply reply) {
        JsonNode auth = request.body()
                .orElseThrow(() -> Refusals.iamBadRequest("The body must be a JSON object."))
                .path("auth");
        DocumentedRules.checkIam(request.route(), request);
        HuaweiTenant tenant = login(auth.path("identity"));
        Optional<HuaweiAccount.Project> project = scope(auth.path("scope"), tenant);
        IamTokens.Grant grant =
                tokens.issue(tenant, project.map(HuaweiAccount.Project::id).orElse(""));
        reply.header("X-Subject-Token", grant.token());
        ObjectNode body = Json.object();
        body.set("token", describe(grant, project, request));
        return reply.success(request.route().status(), body);
    }

    private HuaweiTenant login(JsonNode identity) {
        JsonNode user = identity.path("password").path("user");
        String name = user.path("name").asText();
        String password = user.path("password").asText();
        String domain = user.path("domain").path("name").asText();
        return tenants.stream()
                .filter(tenant -> tenant.account().domainName().equals(domain))
                .filter(tenant -> tenant.account().userName().equals(name))
                .filter(tenant -> same(tenant.account().password(), password))
                .findFirst()
                .orElseThrow(() -> Refusals.iamUnauthorized("The username or password is wrong."));
    }

    private static boolean same(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    /** A token may be good for a project, named or by id, for the account, or for nothing in particular. */
    private static Optional<HuaweiAccount.Project> scope(JsonNode scope, HuaweiTenant tenant) {
        if (!scope.path("project").isObject()) {
            return Optional.empty();
        }
        String id = scope.path("project").path("id").asText();
        String name = scope.path("project").path("name").asText();
        Optional<HuaweiAccount.Project> project = tenant.account().projects().stream()
                .filter(candidate -> candidate.id().equals(id)
                        || (id.isEmpty() && candidate.name().equals(name)))
                .findFirst();
        if (project.isEmpty()) {
            throw Refusals.iamUnauthorized("The user has no such project.");
        }
        return project;
    }

    private static ObjectNode describe(
            IamTokens.Grant grant, Optional<HuaweiAccount.Project> project, HuaweiRequest request) {
        HuaweiTenant tenant = grant.tenant();
        ObjectNode token = Json.object()
                .put("expires_at", MICROSECONDS.format(grant.expires()))
                .put("issued_at", MICROSECONDS.format(grant.issued()));
        token.putArray("methods").add("password");
        token.putArray("roles");
        ObjectNode user = token.putObject("user")
                .put("id", tenant.userId())
                .put("name", tenant.account().userName());
        user.set("domain", domain(tenant));
        project.ifPresentOrElse(
                in -> {
                    ObjectNode node =
                            token.putObject("project").put("id", in.id()).put("name", in.name());
                    node.set("domain", domain(tenant));
                },
                () -> token.set("domain", domain(tenant)));
        if (!request.has("nocatalog")) {
            catalog(token, project, request);
        }
        return token;
    }

    private static ObjectNode domain(HuaweiTenant tenant) {
        return Json.object()
                .put("id", tenant.domainId())
                .put("name", tenant.account().domainName());
    }

    private static void catalog(ObjectNode token, Optional<HuaweiAccount.Project> project, HuaweiRequest request) {
        String address = "http://" + request.raw().headerOr("host", "");
        ObjectNode rds =
                token.putArray("catalog").addObject().put("type", "rdsv3").put("name", "rdsv3");
        ObjectNode endpoint = rds.putArray("endpoints").addObject();
        endpoint.put("region_id", project.map(HuaweiAccount.Project::name).orElse("*"));
        endpoint.put("url", address + project.map(in -> "/v3/" + in.id()).orElse("/v3"));
    }
}
