package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.command.FrameFile;
import io.antiphon.base.language.Language;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** Code frames to measure with: of a file, or of labels that are names themselves. */
final class Frames {
	private Frames() {}

	/** As the product reads it. */
	static CodeFrame read(Path file) throws IOException {
		return switch (FrameFile.read(file)) {
			case FrameFile.Read.Frame(var frame) -> frame;
			case FrameFile.Read.Wrong wrong -> throw new IOException("no code frame: " + wrong.key());
		};
	}

	/** The codes of labels that are names themselves. */
	static CodeFrame of(Collection<String> labels) {
		return new CodeFrame(new TreeSet<>(labels).stream().map(label -> {
			var name = label.replace('_', ' ').replace('.', ' ');
			return Code.of(label, Language.of(name) == Language.ZH ? Language.ZH : Language.EN, name);
		}).toList());
	}
}
