package com.example.council;

import io.antiphon.base.Texts;
import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.planning.spi.RegisterColumn;
import io.antiphon.wording.spi.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many of the council were in favour, sorted by their share. */
@Component
public final class CouncilColumn implements RegisterColumn, Vocabulary {

	private final Council council;

	@Activate
	public CouncilColumn(@Reference Council council) {
		this.council = council;
	}

	@Override
	public String id() {
		return "com.example.council";
	}

	@Override
	public boolean number() {
		return true;
	}

	@Override
	public Map<String, Cell> cells(List<Improvement> improvements, Locale locale) {
		var ballots = council.ballots();
		var cells = new HashMap<String, Cell>();
		for (var improvement : improvements) {
			var ballot = ballots.get(improvement.id());
			if (ballot != null) {
				var words = texts(locale).get("cell", ballot.favour(), ballot.cast());
				cells.put(improvement.id(), new Cell(words, ballot.share().value()));
			}
		}
		return cells;
	}

	@Override
	public Texts texts(Locale locale) {
		return Texts.of(CouncilColumn.class, locale);
	}
}
