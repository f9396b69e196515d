package io.antiphon.channels.internal.sample;

import java.util.List;

/** The two languages of the shop's customers; as many write in the one as in the other. */
enum SampleLanguage {
	ZH("sentences-zh.tsv"),
	EN("sentences-en.tsv");

	static final Mix<SampleLanguage> BOTH = Mix.of(List.of(values()), language -> 1);

	private final String file;

	SampleLanguage(String file) {
		this.file = file;
	}

	/** The resource beside this class that holds its sentences. */
	String file() {
		return file;
	}
}
