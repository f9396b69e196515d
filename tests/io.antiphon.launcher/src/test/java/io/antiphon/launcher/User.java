package io.antiphon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody at a shell that sets what every shell sets and nothing else: a home, and perhaps a display. */
record User(Path home, List<String> become, Map<String, String> environment) {

	/** Whoever runs the tests, with another home. */
	static User at(Path home) {
		return new User(home, List.of(), Map.of());
	}

	/** An ordinary user whose password entry says another home. To be run as root. */
	static User nobody(Path home) throws IOException {
		var nobody = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
		Files.setOwner(home, nobody);
		var id = String.valueOf(Files.getAttribute(home, "unix:uid"));
		return new User(home, List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"), Map.of());
	}

	User with(String name, String value) {
		var more = new HashMap<>(environment);
		more.put(name, value);
		return new User(home, become, more);
	}

	/** Types {@code ./antiphon words…} in the checkout. */
	Launched types(Checkout checkout, String... words) throws IOException {
		var command = new ArrayList<>(become);
		command.add("./antiphon");
		command.addAll(List.of(words));
		var out = Files.createTempFile("antiphon-launcher", ".out");
		var err = Files.createTempFile("antiphon-launcher", ".err");
		var builder = new ProcessBuilder(command)
				.directory(checkout.folder().toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile());
		var path = builder.environment().get("PATH");
		builder.environment().clear();
		builder.environment().putAll(Map.of(
				"PATH", path, "HOME", home.toString(), "LANG", "C.UTF-8", "JAVA_HOME", System.getProperty("java.home")));
		builder.environment().putAll(environment);
		return new Launched(builder.start(), out, err);
	}
}
