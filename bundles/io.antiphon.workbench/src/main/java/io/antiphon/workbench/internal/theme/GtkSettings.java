package io.antiphon.workbench.internal.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is written for all programs that use GTK 3, in the files in which it looks for that (docs.gtk.org, GtkSettings): those of the
 * user go before those of the machine.
 */
record GtkSettings(List<Path> files) {

	private static final Pattern PREFERS_DARK = Pattern.compile("\\s*gtk-application-prefer-dark-theme\\s*=\\s*(\\S+)\\s*");

	static GtkSettings ofUser() {
		var config = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
				.filter(folder -> !folder.isBlank())
				.map(Path::of)
				.orElse(Path.of(System.getProperty("user.home"), ".config"));
		return new GtkSettings(List.of(config.resolve("gtk-3.0/settings.ini"), Path.of("/etc/gtk-3.0/settings.ini")));
	}

	/** Whether every program is asked to be dark; not where nothing says so. */
	boolean prefersDark() {
		return files.stream()
				.flatMap(GtkSettings::lines)
				.map(PREFERS_DARK::matcher)
				.filter(found -> found.matches())
				.findFirst()
				.map(found -> found.group(1).equals("1") || found.group(1).equalsIgnoreCase("true"))
				.orElse(false);
	}

	/** Of a file that cannot be read none: GTK does not read it either. */
	private static Stream<String> lines(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8).stream() : Stream.of();
		} catch (IOException unreadable) {
			return Stream.of();
		}
	}
}
