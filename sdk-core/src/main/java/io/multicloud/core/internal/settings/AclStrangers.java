package io.multicloud.core.internal.settings;

import static java.nio.file.attribute.AclEntryPermission.READ_DATA;
import static java.nio.file.attribute.AclEntryPermission.WRITE_DATA;

import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds in an access control list who may read or write besides the owner and those who may do everything anyway. */
final class AclStrangers {

    // By name and by number, as Windows shows either. Where it has translated the names they count as strangers: the
    // remedy in the message, an entry for the owner alone, works there, too.
    private static final Set<String> ALL_POWERFUL =
            Set.of("nt authority\\system", "builtin\\administrators", "s-1-5-18", "s-1-5-32-544");

    private AclStrangers() {}

    static List<String> in(List<AclEntry> entries, UserPrincipal owner) {
        return entries.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> entry.permissions().contains(READ_DATA)
                        || entry.permissions().contains(WRITE_DATA))
                .map(AclEntry::principal)
                .filter(principal -> !principal.equals(owner))
                .map(UserPrincipal::getName)
                .filter(name -> !ALL_POWERFUL.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
