package io.antiphon.analytics.internal.command;

import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of pieces, a line for each: the text of its id and a word, with a comma, a semicolon or a tab between. */
record PieceLines(List<Line> lines) {

	/** A piece by the text of its id and what is said of it, with the line it stands in. */
	record Line(int number, String piece, String word) {

		long id() {
			return Ids.parse(piece);
		}
	}

	PieceLines {
		lines = List.copyOf(lines);
	}

	/** The same word of each. */
	static PieceLines typed(List<String> pieces, String word) {
		return new PieceLines(pieces.stream().map(piece -> new Line(1, piece, word)).toList());
	}

	/** Those of a file, whose heading is passed over; empty where it cannot be read. */
	static Optional<PieceLines> read(String file) {
		try {
			var lines = new ArrayList<Line>();
			var number = 0;
			for (var line : Files.readAllLines(Path.of(file))) {
				number++;
				var parts = line.replace("\uFEFF", "").replace("\"", "").strip().split("\\s*[,;\t]\\s*");
				if (parts.length >= 2 && !(number == 1 && Ids.parse(parts[0]) < 0)) {
					lines.add(new Line(number, parts[0], parts[1]));
				}
			}
			return Optional.of(new PieceLines(lines));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** The first whose piece has no id. */
	Optional<Line> nobody() {
		return lines.stream().filter(line -> line.id() < 0).findFirst();
	}

	/** Ends a command because of it. */
	static Exit refuse(Line nobody, Texts texts, Invocation invocation) {
		return invocation.end(Exit.USAGE, texts.get("label.id", nobody.number(), nobody.piece()));
	}
}
