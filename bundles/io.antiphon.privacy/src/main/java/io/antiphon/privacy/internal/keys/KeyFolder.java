package io.antiphon.privacy.internal.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where keys are kept: where the user says, else with the user's configuration (XDG Base Directory Specification). */
public final class KeyFolder {

	/** The system property that names the folder. */
	public static final String PROPERTY = "antiphon.keys";

	private KeyFolder() {}

	/**
	 * {@code property}, else {@code configuration/antiphon/keys} where {@code configuration} (XDG_CONFIG_HOME) is absolute,
	 * else {@code home/.config/antiphon/keys}.
	 */
	public static Path of(@Nullable String property, @Nullable String configuration, String home) {
		if (property != null && !property.isBlank()) {
			return Path.of(property).toAbsolutePath();
		}
		return configuration(configuration, home).resolve("keys");
	}

	/** The folder of the user's configuration, in which that of the keys lies where no other is said. */
	public static Path configuration(@Nullable String configuration, String home) {
		var given = configuration != null && !configuration.isBlank() && Path.of(configuration).isAbsolute();
		var base = given ? Path.of(configuration) : Path.of(home, ".config");
		return base.resolve("antiphon");
	}
}
