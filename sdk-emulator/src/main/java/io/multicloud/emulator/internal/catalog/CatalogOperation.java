package io.multicloud.emulator.internal.catalog;

import java.util.List;

/**
 * One documented operation.
 *
 * @param path with path parameters as {@code {name}}
 * @param later whether it came later than the rest of the service
 * @param request its parameters, without those that all operations of the service have in common
 */
public record CatalogOperation(String name, String method, String path, boolean later, List<CatalogParameter> request) {

    public boolean hasBody() {
        return request.stream().anyMatch(parameter -> parameter.in().equals("body"));
    }
}
