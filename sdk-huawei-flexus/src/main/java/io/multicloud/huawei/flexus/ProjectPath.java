package io.multicloud.huawei.flexus;

import io.multicloud.core.auth.Signer;
import io.multicloud.core.auth.SigningContext;
import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.Parameter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the project that was found into the path, where a mark stands for it until then, and has the rest signed. */
record ProjectPath(ProjectFinder project, Function<String, Signer> signer) implements Signer {

    static final String MARK = "{project_id}";

    @Override
    public HttpRequest sign(HttpRequest request, SigningContext context) {
        String id = project.id();
        HttpRequest placed = HttpRequest.of(
                        request.method(), request.endpoint(), request.path().replace("/" + MARK + "/", "/" + id + "/"))
                .withQuery(request.query());
        for (Parameter header : request.headers()) {
            placed = placed.withHeader(header);
        }
        HttpRequest complete = request.body().map(placed::withBody).orElse(placed);
        return signer.apply(id).sign(complete, context);
    }

    @Override
    public @Nullable String signedText(HttpRequest signed) {
        return signer.apply(project.id()).signedText(signed);
    }
}
