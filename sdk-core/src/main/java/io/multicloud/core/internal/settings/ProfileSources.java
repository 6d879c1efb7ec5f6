package io.multicloud.core.internal.settings;

import io.multicloud.core.error.ConfigurationException;

/** A profile that is named in the program, of the file that is chosen outside of it. */
public final class ProfileSources {

    private ProfileSources() {}

    /** Returns the profile of the file; throws where nobody names a file and the user has no home. */
    public static Source of(String profile, String provider, Surroundings surroundings) {
        return ProfileChoice.of(surroundings)
                .map(choice -> new ProfileSource(profile, provider, choice.file()))
                .orElseThrow(() -> new ConfigurationException("There is no profile file to take the profile " + profile
                        + " from: name one by the system property multicloud.profiles.file"));
    }
}
