package io.antiphon.workbench.ui.tables;

import io.antiphon.workbench.ui.tables.frame.Tone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of the tables in these tests. */
record Piece(int id, String what, String who, String state, Optional<LocalDate> due, double hours) {

	private static final List<String> STATES = List.of("open", "in hand", "done");

	Piece(int id, String what, String who, String state, double hours) {
		this(id, what, who, state, Optional.empty(), hours);
	}

	static List<WorkColumn<Piece>> columns() {
		return List.of(
				WorkColumn.text("what", "What", 200, Piece::what),
				WorkColumn.text("who", "Who", 100, Piece::who),
				WorkColumn.<Piece>text("state", "State", 100, Piece::state)
						.ordered(Comparator.comparing(piece -> STATES.indexOf(piece.state())))
						.toned(piece -> piece.state().equals("done") ? Tone.GOAL : Tone.PLAIN),
				WorkColumn.day("due", "Due", 100, Locale.ENGLISH, Piece::due),
				WorkColumn.number("hours", "Hours", 80, piece -> piece.hours() + " h", Piece::hours));
	}

	static TableModel<Piece> model(Locale locale, Piece... pieces) {
		var model = new TableModel<>(columns(), Piece::id, locale);
		model.rows(List.of(pieces));
		return model;
	}
}
