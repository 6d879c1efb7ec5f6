package io.multicloud.tests.contract.scaffold;

import io.multicloud.tests.contract.catalog.Action;
import io.multicloud.tests.contract.catalog.Listed;
import io.multicloud.tests.contract.catalog.Member;
import io.multicloud.tests.contract.sdk.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an action needs, as a first draft.
 *
 * @param models names of classes in the package of the models, to their texts
 * @param constant to be put into the table of operations
 * @param methods to be put into an interface of actions
 * @param covered to be put into the list of what needs no component
 */
record Draft(Map<String, String> models, String constant, String methods, List<String> covered) {

    static Draft of(Service service, Action action) {
        List<Part> request = Part.of(action.parameters().stream()
                .filter(parameter -> !isGiven(action, parameter))
                .toList());
        DraftTypes types = new DraftTypes(service, action);
        RecordDraft records = new RecordDraft(service, action, types);
        Map<String, String> models = new LinkedHashMap<>();
        models.put(Names.base(action) + "Request", records.request(request));
        models.put(Names.base(action) + "Response", records.response(Part.of(action.fields())));
        models.putAll(types.drafts());
        return new Draft(
                models, OperationDraft.text(service, action), FacadeDraft.text(action, request), constants(action));
    }

    private static List<String> constants(Action action) {
        return action.parameters().stream()
                .filter(parameter -> OperationDraft.isConstant(parameter) && !isCovered(action, parameter))
                .map(parameter -> action + " | " + parameter.name() + " | always sent: there is no other value")
                .toList();
    }

    private static boolean isGiven(Action action, Member parameter) {
        return OperationDraft.isConstant(parameter) || isCovered(action, parameter);
    }

    private static boolean isCovered(Action action, Member parameter) {
        return Listed.read("covered.txt").stream().anyMatch(one -> one.covers(action, parameter.path()));
    }
}
