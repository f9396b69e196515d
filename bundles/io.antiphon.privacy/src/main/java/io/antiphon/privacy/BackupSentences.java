package io.antiphon.privacy;

import io.antiphon.base.Dates;
import io.antiphon.base.Texts;
import io.antiphon.privacy.Backups.Losses;
import io.antiphon.privacy.Backups.Origin;
import io.antiphon.privacy.Backups.Restored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of backups and of what is made of them, the same by the window and the command line. */
final class BackupSentences {

	private final Texts texts;
	private final Dates dates;

	BackupSentences(Locale locale) {
		texts = Texts.of(Backups.class, locale);
		dates = new Dates(locale);
	}

	String origin(Origin origin) {
		var lost = origin.lost().isEmpty() ? texts.get("origin.whole") : texts.get("origin.lost", origin.lost());
		return texts.get(origin.restored() ? "origin.restored" : "origin.copied", time(origin.at()), lost);
	}

	String key(boolean inside) {
		return texts.get(inside ? "backup.key" : "backup.keyless");
	}

	List<String> restored(Restored.Made made, int most) {
		var said = new ArrayList<String>();
		said.add(texts.get("restore.made", made.folder(), time(made.made())));
		said.add(texts.get("restore.key." + made.key().state(), made.key().file()));
		made.losses().ifPresentOrElse(losses -> said.addAll(lost(losses, most)), () -> said.add(texts.get("restore.unknown")));
		return said;
	}

	private List<String> lost(Losses losses, int most) {
		if (losses.known() <= losses.head()) {
			return List.of(texts.get("restore.nothing"));
		}
		var said = new ArrayList<String>();
		said.add(texts.get("restore.lost", losses.head() + 1, losses.known()));
		losses.acts().stream()
				.limit(most)
				.map(act -> texts.get("restore.act", act.sequence(), time(act.at()), act.action(), act.count()))
				.forEach(said::add);
		if (losses.acts().size() > most) {
			said.add(texts.get("restore.more", losses.acts().size() - most));
		}
		return said;
	}

	private String time(Instant moment) {
		return dates.minute(moment);
	}
}
