package io.antiphon.tables.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A document in XML, or a part of one, element by element and whatever it is in between. Local names alone are looked at, since formats change
 * their namespaces. Nothing outside of it is read, and no document type or entity taken; what it throws beside errors of reading is an
 * {@link UnfitDocumentException}. For one thread.
 */
public final class Xml implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory(true);
	private static final XMLInputFactory LENIENT = factory(false);
	/** Nested deeper is no document that people write; newer platforms have a limit of their own not far above. */
	private static final int DEEPEST = 90;

	private final InputStream in;
	private final XMLStreamReader reader;
	private final boolean lenient;
	private int depth;

	/** Reads {@code in}, and closes it with itself. */
	public Xml(InputStream in) throws IOException {
		this(in, false);
	}

	private Xml(InputStream in, boolean lenient) throws IOException {
		this.in = in;
		this.lenient = lenient;
		try {
			this.reader = (lenient ? LENIENT : FACTORY).createXMLStreamReader(XmlCharacters.of(in, lenient));
		} catch (XMLStreamException broken) {
			in.close();
			throw wrong(broken);
		} catch (IOException unreadable) {
			in.close();
			throw unreadable;
		}
	}

	/**
	 * The same for what many programmes write, and not all of them well: a document type is passed over and never looked up, the characters
	 * that HTML knows by name are read, and blanks or comments may stand before the declaration. Other entities are still not taken, nor is a
	 * piece of text or mark-up of more than 16 MiB.
	 */
	public static Xml lenient(InputStream in) throws IOException {
		return new Xml(LimitedStream.ofPieces(in), true);
	}

	private static XMLInputFactory factory(boolean replacing) {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, replacing);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** Goes on to the next beginning or end of an element; false at the end. */
	public boolean next() throws IOException {
		try {
			while (reader.hasNext()) {
				int event = advance();
				if (event == XMLStreamConstants.ENTITY_REFERENCE) {
					entity();
				}
				if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
					return true;
				}
			}
			return false;
		} catch (XMLStreamException broken) {
			throw wrong(broken);
		}
	}

	private int advance() throws XMLStreamException, UnfitDocumentException {
		int event = reader.next();
		if (event == XMLStreamConstants.DTD && !lenient) {
			throw new UnfitDocumentException(DocumentReason.ENTITIES.with());
		}
		depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		if (depth > DEEPEST) {
			throw new UnfitDocumentException(DocumentReason.BOMB.with());
		}
		return event;
	}

	/** The character that the reference here stands for. */
	private String entity() throws UnfitDocumentException {
		return (lenient ? HtmlEntities.of(reader.getLocalName()) : Optional.<String>empty())
				.orElseThrow(() -> new UnfitDocumentException(DocumentReason.ENTITIES.with()));
	}

	/** Whether an element begins here, and not ends. */
	public boolean begins() {
		return reader.isStartElement();
	}

	/** Whether an element of that name begins here. */
	public boolean begins(String name) {
		return reader.isStartElement() && reader.getLocalName().equals(name);
	}

	/** The name of the element that begins here; empty where one ends. */
	public Optional<String> begun() {
		return reader.isStartElement() ? Optional.of(reader.getLocalName()) : Optional.empty();
	}

	/** Whether an element of that name ends here. */
	public boolean ends(String name) {
		return reader.isEndElement() && reader.getLocalName().equals(name);
	}

	/** Of the element that begins or ends here. */
	public String name() {
		return reader.getLocalName();
	}

	/** Of the element that begins or ends here; empty where it has none. */
	public String namespace() {
		return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
	}

	/** How many elements are open, one that begins here counted; one that ends here is none of them. */
	public int depth() {
		return depth;
	}

	/** The 1-based line that was reached. */
	public int line() {
		return Math.max(1, reader.getLocation().getLineNumber());
	}

	/** An attribute of the element that begins here, in whatever namespace. */
	public Optional<String> attribute(String name) {
		for (int at = 0; at < reader.getAttributeCount(); at++) {
			if (reader.getAttributeLocalName(at).equals(name)) {
				return Optional.of(reader.getAttributeValue(at));
			}
		}
		return Optional.empty();
	}

	/**
	 * The characters of the element that begins here, to its end, appended to {@code text} as far as it has at most {@code most}: of itself
	 * where {@code of} is empty, otherwise of the elements of these names in it. What phonetic hints ({@code rPh}) hold is none of it.
	 */
	public void text(StringBuilder text, int most, Set<String> of) throws IOException {
		try {
			int outside = depth - 1;
			int hints = 0;
			int inside = of.isEmpty() ? 1 : 0;
			while (depth > outside && reader.hasNext()) {
				switch (advance()) {
					case XMLStreamConstants.START_ELEMENT -> {
						hints += reader.getLocalName().equals("rPh") ? 1 : 0;
						inside += of.contains(reader.getLocalName()) ? 1 : 0;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						hints -= reader.getLocalName().equals("rPh") ? 1 : 0;
						inside -= of.contains(reader.getLocalName()) ? 1 : 0;
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						if (inside > 0 && hints == 0 && text.length() <= most) {
							text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
						}
					}
					case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
					default -> {}
				}
			}
		} catch (XMLStreamException broken) {
			throw wrong(broken);
		}
	}

	/**
	 * The characters of the element that begins here, to its end, appended to {@code text} as far as it has at most {@code most}, where elements
	 * stand between them: {@code instead} is asked at the beginning of each for the characters that it stands for, and gives null where nothing
	 * in it is to be read.
	 */
	public void mixed(StringBuilder text, int most, Function<Xml, @Nullable String> instead) throws IOException {
		try {
			int outside = depth - 1;
			int without = Integer.MAX_VALUE;
			while (depth > outside && reader.hasNext()) {
				switch (advance()) {
					case XMLStreamConstants.START_ELEMENT -> {
						var stands = depth > without ? "" : instead.apply(this);
						without = stands == null ? depth - 1 : without;
						text.append(stands == null || text.length() > most ? "" : stands);
					}
					case XMLStreamConstants.END_ELEMENT -> without = depth <= without ? Integer.MAX_VALUE : without;
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						if (depth <= without && text.length() <= most) {
							text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
						}
					}
					case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
					default -> {}
				}
			}
		} catch (XMLStreamException broken) {
			throw wrong(broken);
		}
	}

	/**
	 * What is in the element that begins here, to its end, as far as it has about {@code most} characters: its text, or where elements are in
	 * it their mark-up, in which its text is as mark-up writes it.
	 */
	public Content content(int most) throws IOException {
		var content = new MarkUp(most);
		try {
			int outside = depth - 1;
			while (depth > outside && reader.hasNext()) {
				switch (advance()) {
					case XMLStreamConstants.START_ELEMENT -> content.begin(reader);
					case XMLStreamConstants.END_ELEMENT -> {
						if (depth > outside) {
							content.end(reader.getLocalName());
						}
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
						content.text(reader.getText());
					case XMLStreamConstants.ENTITY_REFERENCE -> content.text(entity());
					default -> {}
				}
			}
		} catch (XMLStreamException broken) {
			throw wrong(broken);
		}
		return content.content();
	}

	/** What is in an element. {@code markUp}: whether elements are. {@code whole}: whether it is all that is there. */
	public record Content(String text, boolean markUp, boolean whole) {}

	private static IOException wrong(XMLStreamException broken) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnfitDocumentException unfit) {
				return unfit;
			}
		}
		return broken.getNestedException() instanceof UnfitDocumentException unfit
				? unfit
				: new UnfitDocumentException(DocumentReason.DAMAGED.with());
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
