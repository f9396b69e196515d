package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.profile.ColumnProfile;
import io.antiphon.channels.internal.profile.Profile;
import java.util.List;

/** What the columns of one kind of file seem to be. */
@FunctionalInterface
interface Suggester {

	/** What a column may be, best first; the last is possible whatever the other columns are. */
	List<Suggestion> suggest(ColumnProfile column);

	static Suggester of(Mapping.Kind kind, Profile profile) {
		return switch (kind) {
			case FEEDBACK -> new FeedbackSuggester();
			case MEASUREMENTS -> new MeasurementSuggester(profile);
			case EVENTS -> new EventSuggester(profile);
		};
	}
}
