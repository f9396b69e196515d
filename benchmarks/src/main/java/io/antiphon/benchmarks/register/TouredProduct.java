package io.antiphon.benchmarks.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The product of a built checkout with one more bundle, which tours its window under a display that nobody sees. */
record TouredProduct(Path product, Path tour) {

	private static final String PRODUCT = "releng/io.antiphon.repository/target/products/io.antiphon.product/linux/gtk/x86_64/antiphon";

	/** As it was built last. */
	static TouredProduct in(Path checkout) throws IOException {
		return new TouredProduct(checkout.resolve(PRODUCT), named(checkout.resolve("tests/io.antiphon.tour/target"), "io.antiphon.tour-"));
	}

	private static Path named(Path folder, String start) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(start) && file.toString().endsWith(".jar"))
					.filter(file -> !file.toString().endsWith("-sources.jar"))
					.findFirst()
					.orElseThrow(() -> new IllegalStateException("not built yet: " + folder + "/" + start + "*.jar"));
		}
	}

	/** Opens its window on the {@code workspace} in a folder, with the {@code keys} beside it, and waits for its end; the exit code. */
	int start(Path folder, String views, String pictures) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp"));
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
		command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Duser.home=" + folder));
		command.addAll(List.of("-Dantiphon.data=" + folder.resolve("workspace"), "-Dantiphon.keys=" + folder.resolve("keys")));
		command.addAll(List.of("-Dantiphon.tour.views=" + views, "-Dantiphon.tour.pictures=" + pictures));
		command.addAll(List.of("-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true", "-Dosgi.bundles=" + bundles()));
		command.add("-Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false");
		command.addAll(List.of("-jar", named(product.resolve("plugins"), "org.eclipse.equinox.launcher_").toString(), "-nosplash"));
		command.addAll(List.of("-configuration", folder.resolve("configuration").toString()));
		command.addAll(List.of("-data", folder.resolve("data").toString()));
		var builder = new ProcessBuilder(command).inheritIO();
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("GDK_BACKEND", "x11");
		return builder.start().waitFor();
	}

	/** Those that the product begins with, and the one that tours. */
	private String bundles() throws IOException {
		var settings = new Properties();
		try (var in = Files.newInputStream(product.resolve("configuration/config.ini"))) {
			settings.load(in);
		}
		return settings.getProperty("osgi.bundles") + ",reference:" + tour.toUri() + "@4";
	}
}
