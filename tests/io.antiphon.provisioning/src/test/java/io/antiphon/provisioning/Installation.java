package io.antiphon.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that the director installs into and that is started with {@code java} alone. {@code work} is for its files. */
record Installation(Path folder, Path work, Build build) {

	private static final Pattern COMMAND = Pattern.compile("^ {2}([a-z]+) {2,}\\S.*$");
	private static final String WORD_END = "\036";
	private static final ObjectMapper JSON = new ObjectMapper();
	/** Seconds that an extension may take to start: enough for ours, and little to wait for those that never do. */
	static final int PATIENCE = 8;

	/** A new one below {@code work}: the product's frame, the core, its window, these capabilities and the probe. */
	static Installation of(Path work, Build build, String... capabilities) throws IOException, InterruptedException {
		var installation = new Installation(work.resolve("installed"), work, build);
		var base = Stream.of("io.antiphon.product", "io.antiphon.probe", unit("io.antiphon.core"), unit("io.antiphon.workbench"));
		var units = Stream.concat(base, Stream.of(capabilities).flatMap(Installation::units)).toList();
		installation.change(List.of(build.repository(), build.probe()), units, List.of());
		return installation;
	}

	/** The installable unit of a feature. */
	static String unit(String feature) {
		return feature + ".feature.feature.group";
	}

	/** The units of a capability and of its views. */
	static Stream<String> units(String capability) {
		return Stream.of(unit("io.antiphon." + capability), unit("io.antiphon." + capability + ".ui"));
	}

	void install(String... capabilities) throws IOException, InterruptedException {
		change(List.of(build.repository()), Stream.of(capabilities).flatMap(Installation::units).toList(), List.of());
	}

	void uninstall(String... capabilities) throws IOException, InterruptedException {
		change(List.of(), List.of(), Stream.of(capabilities).flatMap(Installation::units).toList());
	}

	/** Installs and uninstalls units at once. */
	void change(List<Path> repositories, List<String> installed, List<String> uninstalled)
			throws IOException, InterruptedException {
		var what = new ArrayList<String>();
		if (!installed.isEmpty()) {
			var places = repositories.stream().map(place -> place.toUri().toString()).collect(Collectors.joining(","));
			what.addAll(List.of("-repository", places, "-installIU", String.join(",", installed)));
		}
		if (!uninstalled.isEmpty()) {
			what.addAll(List.of("-uninstallIU", String.join(",", uninstalled)));
		}
		director(what);
	}

	/** The director of the product that was built installs into another folder than its own. */
	private void director(List<String> what) throws IOException, InterruptedException {
		var command = new ArrayList<>(java(build.product()));
		command.addAll(List.of("-application", "org.eclipse.equinox.p2.director", "-data", "@none"));
		command.addAll(List.of("-configuration", work.resolve("director").toString()));
		command.addAll(List.of("-destination", folder.toString(), "-bundlepool", folder.toString(), "-roaming"));
		command.addAll(List.of("-profile", "DefaultProfile", "-profileProperties", "org.eclipse.update.install.features=true"));
		command.addAll(List.of("-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64"));
		command.addAll(what);
		Run.of(work, command, Map.of()).successful();
	}

	/** Runs words of the headless application, handed over as the launcher does it. */
	Run run(String... words) throws IOException, InterruptedException {
		return start(words).end();
	}

	Run.Running start(String... words) throws IOException {
		var command = new ArrayList<>(java(folder));
		command.addAll(List.of("-application", "io.antiphon.cli.application", "-data", "@none"));
		var handedOver = Stream.of(words).map(word -> word + WORD_END).collect(Collectors.joining());
		return Run.start(work, command, Map.of("ANTIPHON_WORDS", handedOver));
	}

	/** Opens the window on a workspace; its settings, the layout among them, are remembered from window to window. */
	Window window(String workspace) throws IOException {
		var command = new ArrayList<>(java(folder));
		command.add(command.indexOf("-jar"), "-Dantiphon.data=" + work.resolve(workspace));
		var settings = work.resolve("settings");
		command.addAll(List.of("-data", settings.toString()));
		return new Window(Run.start(work, command, Map.of("GDK_BACKEND", "x11")), settings);
	}

	/** The commands that {@code --help} lists. */
	Set<String> commands() throws IOException, InterruptedException {
		return run("--help").successful().out().lines()
				.map(COMMAND::matcher)
				.filter(line -> line.matches())
				.map(line -> line.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The capabilities that {@code features} lists. */
	Set<String> capabilities() throws IOException, InterruptedException {
		return names(JSON.readTree(run("features", "--json").successful().out()).get("capabilities"), "name");
	}

	JsonNode json(String file) throws IOException {
		return JSON.readTree(work.resolve(file).toFile());
	}

	static Set<String> names(JsonNode list, String key) {
		var names = new TreeSet<String>();
		list.forEach(one -> names.add(one.get(key).asText()));
		return names;
	}

	private List<String> java(Path product) throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			var launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst()
					.orElseThrow();
			return List.of(
					Path.of(System.getProperty("java.home"), "bin/java").toString(),
					"-XX:TieredStopAtLevel=1",
					"-Xmx1g",
					"-Duser.language=en",
					"-Dfile.encoding=UTF-8",
					"-Dstdout.encoding=UTF-8",
					"-Dstderr.encoding=UTF-8",
					"-Dantiphon.keys=" + work.resolve("keys"),
					"-Dantiphon.grants=" + work.resolve("grants.properties"),
					"-Dantiphon.extensions.start=" + PATIENCE,
					"--enable-native-access=ALL-UNNAMED",
					"-jar",
					launcher.toString(),
					"-nosplash");
		}
	}
}
