package io.antiphon.tables.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document in XML, or a part of one, element by element and whatever it is in between. Local names alone are looked at, since formats change
 * their namespaces. Nothing outside of it is read, and no document type or entity taken; what it throws beside errors of reading is an
 * {@link UnfitDocumentException}. For one thread.
 */
public final class Xml implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();
	private static final int BUFFER = 1 << 16;
	/** In so many first bytes a part says how it is written. */
	private static final int DECLARATION = 200;
	private static final Pattern ENCODING = Pattern.compile("^(?:\\xEF\\xBB\\xBF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)");

	private final InputStream in;
	private final XMLStreamReader reader;

	/** Reads {@code in}, and closes it with itself. */
	public Xml(InputStream in) throws IOException {
		this.in = in;
		try {
			this.reader = FACTORY.createXMLStreamReader(decoded(in));
		} catch (XMLStreamException broken) {
			in.close();
			throw wrong(broken);
		}
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** In characters; what is none in its encoding is an error here, where the parser would print it. */
	private static Reader decoded(InputStream in) throws IOException {
		var bytes = new BufferedInputStream(in, BUFFER);
		bytes.mark(DECLARATION);
		var head = bytes.readNBytes(DECLARATION);
		bytes.reset();
		var charset = charset(head);
		if (charset.equals(StandardCharsets.UTF_8) && starts(head, 0xEF, 0xBB, 0xBF)) {
			bytes.skipNBytes(3);
		}
		var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		return new InputStreamReader(bytes, decoder);
	}

	/** As its first bytes say; nearly always UTF-8. */
	private static Charset charset(byte[] head) throws UnfitDocumentException {
		if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		if (starts(head, '<', 0)) {
			return StandardCharsets.UTF_16LE;
		}
		if (starts(head, 0, '<')) {
			return StandardCharsets.UTF_16BE;
		}
		var declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
		var name = declared.find() ? declared.group(1) : "UTF-8";
		if (!Charset.isSupported(name)) {
			throw new UnfitDocumentException(DocumentReason.DAMAGED.with());
		}
		return Charset.forName(name);
	}

	private static boolean starts(byte[] head, int... mark) {
		for (int at = 0; at < mark.length; at++) {
			if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
				return false;
			}
		}
		return true;
	}

	/** Goes on to the next beginning or end of an element; false at the end. */
	public boolean next() throws IOException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new UnfitDocumentException(DocumentReason.ENTITIES.with());
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
			int depth = 1;
			int hints = 0;
			int inside = of.isEmpty() ? 1 : 0;
			while (depth > 0 && reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						depth++;
						hints += reader.getLocalName().equals("rPh") ? 1 : 0;
						inside += of.contains(reader.getLocalName()) ? 1 : 0;
					}
					case XMLStreamConstants.END_ELEMENT -> {
						depth--;
						hints -= reader.getLocalName().equals("rPh") ? 1 : 0;
						inside -= of.contains(reader.getLocalName()) ? 1 : 0;
					}
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						if (inside > 0 && hints == 0 && text.length() <= most) {
							text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
						}
					}
					case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnfitDocumentException(DocumentReason.ENTITIES.with());
					default -> {}
				}
			}
		} catch (XMLStreamException broken) {
			throw wrong(broken);
		}
	}

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
