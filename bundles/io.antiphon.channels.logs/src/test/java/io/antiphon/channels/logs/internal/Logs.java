package io.antiphon.channels.logs.internal;

import io.antiphon.channels.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Event logs for tests. */
final class Logs {

	private Logs() {}

	/** A log in XES with this in it. */
	static String xes(String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
				%s
				</log>
				""".formatted(content);
	}

	static String trace(String name, String... events) {
		return "<trace><string key=\"concept:name\" value=\"" + name + "\"/>" + String.join("\n", events) + "</trace>";
	}

	static String event(String activity, String at, String... more) {
		return "<event><string key=\"concept:name\" value=\"" + activity + "\"/><date key=\"time:timestamp\" value=\"" + at + "\"/>"
				+ String.join("", more) + "</event>";
	}

	static String string(String key, String value) {
		return "<string key=\"" + key + "\" value=\"" + value + "\"/>";
	}

	static Path file(Path folder, String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	static byte[] packed(byte[] bytes) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		return packed.toByteArray();
	}

	static Path packed(Path folder, String name, String text) throws IOException {
		return Files.write(folder.resolve(name), packed(text.getBytes(StandardCharsets.UTF_8)));
	}

	static Source.File source(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new Source.File(file, String.valueOf(file.getFileName()), in.readNBytes(Source.HEAD));
		}
	}
}
