package io.antiphon.base.guard;

/**
 * Whose code it is that is called: the bundle's symbolic name and, within the bundle, the name of the component or the class.
 * Both may come from a third party: control characters are taken out, and what is longer than a name is cut.
 */
public record Extension(String bundle, String name) {

	private static final String OURS = "io.antiphon.";
	private static final int LONGEST = 200;

	public Extension {
		bundle = clean(bundle);
		name = clean(name);
	}

	/** Whether it is part of Antiphon: then it works on the caller's thread, without a limit, and is never left out. */
	public boolean ours() {
		return bundle.startsWith(OURS);
	}

	/** As it is told to people: the name alone where it begins with that of the bundle, else both. */
	public String label() {
		return name.equals(bundle) || name.startsWith(bundle + ".") ? name : bundle + ": " + name;
	}

	private static String clean(String text) {
		var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return line.isEmpty() ? "?" : line.substring(0, Math.min(line.length(), LONGEST));
	}
}
