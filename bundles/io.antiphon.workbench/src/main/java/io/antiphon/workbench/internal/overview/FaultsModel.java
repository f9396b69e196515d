package io.antiphon.workbench.internal.overview;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What went wrong in extensions since the window opened, in the words that report and command line use. Any thread. */
final class FaultsModel {

	/** So many are told in sentences; the Error Log has all of them. */
	static final int MOST = 8;

	private final Faults faults;
	private final Texts texts;

	FaultsModel(Faults faults, Texts texts) {
		this.faults = faults;
		this.texts = texts;
	}

	/** The newest first, and how many more there are. */
	List<String> sentences() {
		var all = faults.all();
		var newest = all.reversed().stream().limit(MOST).map(fault -> fault.sentence(texts.locale())).toList();
		var sentences = new ArrayList<>(newest);
		if (all.size() > MOST) {
			sentences.add(texts.get("faults.more", all.size() - MOST));
		}
		return List.copyOf(sentences);
	}

	/** How many extensions made faults, in a few words; empty where none did. */
	String summary() {
		var extensions = faults.all().stream().map(Fault::extension).distinct().count();
		return extensions == 0 ? "" : texts.get("faults.summary", extensions);
	}

	/** Tells of each fault that is no repetition, on the thread it happened on. To be closed. */
	Faults.Subscription listen(Consumer<Fault> listener) {
		return faults.listen(listener);
	}
}
