FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Node comes with the image; the packages that bring it elsewhere are optional and left out.
RUN npm install --omit=dev --omit=optional && npm cache clean --force
COPY plans plans
COPY prompts prompts
COPY handlers handlers
COPY bin bin
COPY src src
ENV HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
# Beside the data, what Node made of the files is kept for the next start. Also where DATA_DIR is set to nothing the files
# lie in the volume.
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache && ln -s /data /app/data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# No npm in between: the signal that stops the container reaches the server.
CMD ["node", "--max-semi-space-size=4", "bin/start.js"]
