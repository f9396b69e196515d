/** The mapping file: read strictly, with the place of what is wrong, and written. */
@NullMarked
package io.antiphon.channels.internal.mapping.file;

import org.jspecify.annotations.NullMarked;
