/** Connectors for the answers that survey tools export, with what their files say of the questions. */
@NullMarked
package io.antiphon.channels.surveys.internal;

import org.jspecify.annotations.NullMarked;
