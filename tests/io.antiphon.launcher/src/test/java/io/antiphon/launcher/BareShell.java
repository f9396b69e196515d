package io.antiphon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform of the product with nothing of ours: its window, started with the same JVM and the same options. */
record BareShell(Path product, Path work) {

	/** What only our bundles use. */
	private static final List<String> OURS = List.of(
			"io.antiphon.", "org.apache.derby", "org.eclipse.persistence.", "jakarta.persistence", "org.eclipse.nebula.",
			"org.eclipse.collections", "com.fasterxml.", "org.hipparchus", "de.siegmar", "eclipse-collections", "jakarta.transaction");

	/** Its configuration: the product's, with another application and the bundles that are left. */
	static BareShell in(Path product, Path bundle, Path work) throws IOException {
		var from = product.resolve("configuration");
		var configuration = Files.createDirectories(work.resolve("configuration"));
		var info = Files.createDirectories(configuration.resolve("org.eclipse.equinox.simpleconfigurator")).resolve("bundles.info");
		try (var lines = Files.lines(from.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			var kept = lines.filter(line -> OURS.stream().noneMatch(line::startsWith))
					.map(line -> line.replace(",plugins/", "," + product.resolve("plugins").toUri()));
			var own = "io.antiphon.shell," + version(bundle) + "," + bundle.toUri() + ",4,false";
			Files.write(info, Stream.concat(kept, Stream.of(own)).toList());
		}
		try (var lines = Files.lines(from.resolve("config.ini"))) {
			var kept = lines.filter(line -> !line.startsWith("eclipse.product") && !line.startsWith("eclipse.application")
					&& !line.startsWith("osgi.instance") && !line.contains("bundles.info"))
					.map(line -> line.replace("file\\:plugins/", product.resolve("plugins").toUri().toString()))
					.map(line -> line.replace("file\\:org", product.resolve("plugins/org").toUri().toString()));
			var own = Stream.of(
					"org.eclipse.equinox.simpleconfigurator.configUrl=" + info.toUri(),
					"eclipse.application=io.antiphon.shell.application",
					"osgi.configuration.cascaded=false");
			Files.write(configuration.resolve("config.ini"), Stream.concat(kept, own).toList());
		}
		return new BareShell(product, work);
	}

	/** As its manifest says: a bundle of another version than its line tells is passed over without a word. */
	private static String version(Path bundle) throws IOException {
		try (var jar = new JarFile(bundle.toFile())) {
			return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
		}
	}

	/** Starts it; {@code options} are the JVM's. */
	Process start(String display, List<String> options) throws IOException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
		command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
		command.add("-Duser.home=" + work);
		command.addAll(options);
		command.addAll(List.of("-jar", launcher().toString(), "-nosplash"));
		command.addAll(List.of("-configuration", work.resolve("configuration").toString(), "-data", work.resolve("data").toString()));
		var builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
				.redirectOutput(work.resolve("said.txt").toFile());
		builder.environment().put("DISPLAY", display);
		builder.environment().put("HOME", work.toString());
		builder.environment().put("LANG", "C.UTF-8");
		return builder.start();
	}

	/** Makes a start-up cache of what a first start noted. */
	void cache(Path notes, Path cache) throws IOException, InterruptedException {
		start(":0", List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + cache)).waitFor();
	}

	private Path launcher() throws IOException {
		try (var files = Files.list(product.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.collect(Collectors.toList())
					.getFirst();
		}
	}
}
