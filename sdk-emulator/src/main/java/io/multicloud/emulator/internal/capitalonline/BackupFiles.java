package io.multicloud.emulator.internal.capitalonline;

import io.multicloud.emulator.internal.http.Answer;
import io.multicloud.emulator.internal.http.RawRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of backups, for whoever has an address. */
final class BackupFiles {

    private static final String FOLDER = "/backup-files/";
    private static final Pattern ADDRESS = Pattern.compile(FOLDER + "(?:public|intranet)/([0-9a-f]{32})");

    private final List<CapitalOnlineTenant> tenants;

    BackupFiles(List<CapitalOnlineTenant> tenants) {
        this.tenants = tenants;
    }

    static boolean isAddress(String rawPath) {
        return rawPath.startsWith(FOLDER);
    }

    static String address(String host, String network, Backup backup) {
        return "http://" + host + FOLDER + network + "/" + backup.token();
    }

    Answer serve(RawRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return FileAnswers.notAllowed();
        }
        Matcher address = ADDRESS.matcher(request.rawPath());
        Optional<Backup> backup = address.matches() ? find(address.group(1)) : Optional.empty();
        return backup.map(found -> FileAnswers.of(request, BackupBytes.of(found), "\"" + found.token() + "\""))
                .orElseGet(FileAnswers::notFound);
    }

    private Optional<Backup> find(String token) {
        return tenants.stream().flatMap(tenant -> tenant.backup(token).stream()).findFirst();
    }
}
