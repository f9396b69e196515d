package io.antiphon.analytics.internal.findings.cues;

/** Where what customers complain of may come from. */
public enum Cause {

	/** What is offered, by which rules and at which price, and how it is made. */
	DESIGN("design"),
	/** How it was carried out: late, wrong, broken, dirty, not at all. */
	DELIVERY("delivery"),
	/** Whether somebody is there when something goes wrong: answers, refunds, information. */
	SUPPORT("support"),
	/** How people do their work: manner, knowledge, care. */
	SKILLS("skills");

	private final String word;

	Cause(String word) {
		this.word = word;
	}

	/** As it is called in lists of cues and in keys. */
	public String word() {
		return word;
	}
}
