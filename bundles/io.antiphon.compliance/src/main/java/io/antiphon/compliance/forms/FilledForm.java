package io.antiphon.compliance.forms;

import java.util.List;

/** A form with what is said in it, in one language. */
public record FilledForm(Form.Kind kind, String name, int version, String title, List<Line> lines) {

	/** Where the words of a field come from. */
	public enum Source {
		/** Somebody wrote them. */
		WRITTEN,
		/** This workspace knows them; what somebody writes takes their place. */
		KNOWN,
		/** There are none yet. */
		EMPTY
	}

	/** One field: its articles, what it is called, what the law asks for, and what is said. */
	public record Line(String field, List<String> articles, String label, String help, String said, Source source) {

		public Line {
			articles = List.copyOf(articles);
		}
	}

	public FilledForm {
		lines = List.copyOf(lines);
	}

	/** How many fields say nothing yet. */
	public long empty() {
		return lines.stream().filter(line -> line.source() == Source.EMPTY).count();
	}
}
