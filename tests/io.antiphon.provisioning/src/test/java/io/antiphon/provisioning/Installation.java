package io.antiphon.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that the director installs into and that is started with {@code java} alone. {@code work} is for its files. */
record Installation(Path folder, Path work, Build build) {

	private static final Pattern COMMAND = Pattern.compile("^ {2}([a-z]+) {2,}\\S.*$");
	private static final ObjectMapper JSON = new ObjectMapper();

	/** A fresh one with the product's frame and these features, from these repositories. */
	static Installation fresh(Path work, Build build, List<Path> repositories, List<String> features)
			throws IOException, InterruptedException {
		var installation = new Installation(work.resolve("installed"), work, build);
		var units = new ArrayList<String>();
		units.add("io.antiphon.product");
		units.addAll(features);
		installation.install(repositories, units);
		return installation;
	}

	static String unit(String capability) {
		return "io.antiphon." + capability + ".feature.feature.group";
	}

	void install(List<Path> repositories, List<String> units) throws IOException, InterruptedException {
		var places = repositories.stream().map(place -> place.toUri().toString()).collect(Collectors.joining(","));
		director("-repository", places, "-installIU", String.join(",", units));
	}

	void uninstall(List<String> units) throws IOException, InterruptedException {
		director("-uninstallIU", String.join(",", units));
	}

	private void director(String... what) throws IOException, InterruptedException {
		Files.createDirectories(work);
		var command = new ArrayList<>(java(build.product(), "org.eclipse.equinox.p2.director"));
		command.addAll(List.of("-configuration", work.resolve("director/configuration").toString()));
		command.addAll(List.of("-destination", folder.toString(), "-bundlepool", folder.toString(), "-roaming"));
		command.addAll(List.of("-profile", "DefaultProfile", "-profileProperties", "org.eclipse.update.install.features=true"));
		command.addAll(List.of("-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64"));
		command.addAll(List.of(what));
		Run.of(work, command).successful();
	}

	/** Runs words of the headless application. */
	Run run(String... words) throws IOException, InterruptedException {
		return start(words).end();
	}

	Run.Running start(String... words) throws IOException {
		var command = new ArrayList<>(java(folder, "io.antiphon.cli.application"));
		command.addAll(List.of("-configuration", folder.resolve("configuration").toString()));
		command.addAll(List.of(words));
		return Run.start(work, command);
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

	private static List<String> java(Path product, String application) throws IOException {
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
					"--enable-native-access=ALL-UNNAMED",
					"-jar",
					launcher.toString(),
					"-nosplash",
					"-application",
					application,
					"-data",
					"@none");
		}
	}
}
